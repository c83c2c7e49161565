/** Pieces that come in, what is found in them, and the account of their material. */
package org.loomhive.admin.pieces;
