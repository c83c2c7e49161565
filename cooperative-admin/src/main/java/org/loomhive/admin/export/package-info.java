/** The one door through which lists leave the office as CSV and XLSX. */
package org.loomhive.admin.export;
