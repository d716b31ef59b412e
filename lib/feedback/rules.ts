/** Said of a form with answers that takes more of them: it is closed before it is deleted. */
export const stillOpen = 'formManage.stillOpen';
