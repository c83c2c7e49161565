/**
 * What an hour and a piece must pay at least: notified and house rates, time studies, living wages.
 */
package org.loomhive.wage.rate;
