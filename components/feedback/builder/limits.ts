/** How long texts of a form may be; the server holds to the same. */
export const longestText = { title: 500, help: 1000, label: 200, choice: 200, ending: 2000, address: 500 };
/** How many questions and thank-you pages a form has room for. */
export const mostParts = { questions: 60, endings: 10 };
