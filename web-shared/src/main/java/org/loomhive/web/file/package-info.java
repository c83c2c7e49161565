/** Files that a site hands out whole: pictures, papers, lists. */
package org.loomhive.web.file;
