/** Rows of delivery as the office keeps them: with their days, and a warning before they lapse. */
package org.loomhive.delivery.desk;
