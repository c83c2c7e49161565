/** The bank's language: orders to pay as pain.001.001.09, answers as pain.002.001.10. */
package org.loomhive.adapters.iso20022;
