/**
 * The tables that pay rests on: rates with their history, benchmarks, and what follows from them.
 */
package org.loomhive.admin.rates;
