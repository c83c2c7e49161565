/** What tax and duty a parcel bears: rows with days, and the cost of goods at the door. */
package org.loomhive.delivery.tax;
