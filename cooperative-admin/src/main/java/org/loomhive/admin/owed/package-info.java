/** What was collected for tax offices, and what was paid over to them. */
package org.loomhive.admin.owed;
