/** The papers of a parcel, written from its frozen record. */
package org.loomhive.admin.papers;
