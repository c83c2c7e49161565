/** What is common to the pages for members. */
package org.loomhive.portal;
