/** Rows that rest on a rule and hold for some days: how they follow each other, end and lapse. */
package org.loomhive.delivery.rows;
