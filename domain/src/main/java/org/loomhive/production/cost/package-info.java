/** What making took, in money: material at the cost of its lots, less what came back of it. */
package org.loomhive.production.cost;
