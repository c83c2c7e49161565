/** What is collected for tax offices, owed to them and paid over. */
package org.loomhive.payment.tax;
