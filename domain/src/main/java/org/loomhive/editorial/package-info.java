/**
 * What staff write for buyers: pages, care guides, campaigns and lookbooks. Every text is cleaned
 * of all that could run or hide, kept in versions, and shown from one moment to another.
 */
package org.loomhive.editorial;
