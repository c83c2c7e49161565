/** What an hour and a piece must pay at least: notified and house rates, and time studies. */
package org.loomhive.wage.rate;
