/** Rows of tax, duty, registrations and restrictions, as the office keeps them. */
package org.loomhive.admin.taxes;
