/** Looks that decide nothing about pay: in making, and before a parcel leaves. */
package org.loomhive.production.inspection.stage;
