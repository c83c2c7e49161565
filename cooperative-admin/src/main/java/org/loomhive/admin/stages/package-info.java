/** Looks in making and before a parcel leaves; they decide nothing about pay. */
package org.loomhive.admin.stages;
