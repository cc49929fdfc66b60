let over = false;

/** Whether the server has said that nobody is signed in. Whoever only asks now and then keeps still meanwhile. */
export const sessionIsOver = () => over;

/** What an answer's status says of the session. */
export function hear(status) { over = status === 401; }

// In another tab somebody may have signed in meanwhile.
document.addEventListener("visibilitychange", () => { over = false; });
