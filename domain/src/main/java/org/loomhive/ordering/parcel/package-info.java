/** What is fetched and packed for parcels, and what their papers say. */
package org.loomhive.ordering.parcel;
