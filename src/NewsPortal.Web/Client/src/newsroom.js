// On every page of the newsroom. Each page works without it.
import { confirmIrreversible } from "./everywhere/confirm.js";
import { listKeys } from "./everywhere/rows.js";
import { pollNotifications } from "./everywhere/notifications.js";
import { showRelativeTimes } from "./everywhere/times.js";

showRelativeTimes();
setInterval(showRelativeTimes, 60_000);
confirmIrreversible();
pollNotifications();
listKeys();
