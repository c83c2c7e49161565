/**
 * Suppliers, what is ordered from them, and what came of it in lots, in parts, short or too much.
 */
package org.loomhive.material.purchase;
