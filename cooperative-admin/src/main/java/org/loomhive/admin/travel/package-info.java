/** Papers that travel in a parcel: who signs them, and how they are printed. */
package org.loomhive.admin.travel;
