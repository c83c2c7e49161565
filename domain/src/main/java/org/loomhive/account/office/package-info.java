/** How people come to the staff, and leave it. */
package org.loomhive.account.office;
