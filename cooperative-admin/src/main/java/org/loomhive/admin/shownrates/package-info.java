/** Published rates that prices are told about by. */
package org.loomhive.admin.shownrates;
