/** What was kept back from members, for those who look after them. */
package org.loomhive.admin.keptback;
