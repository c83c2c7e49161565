/**
 * Work shared fairly: plans that know fair pay and past income, and the offers that follow them.
 */
package org.loomhive.wage.share;
