/** What is common to the pages for staff. */
package org.loomhive.admin;
