/** Papers that are printed as PDF from what was frozen of a parcel. */
package org.loomhive.web.papers;
