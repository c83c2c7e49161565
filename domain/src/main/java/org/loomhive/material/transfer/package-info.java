/** Material on its way from the store of one cooperative to that of another. */
package org.loomhive.material.transfer;
