/** The books by account: the chart, statements, closings, and what accountants take away. */
package org.loomhive.admin.accounts;
