/** Material goes from the store to the maker, with a slip that she confirms. */
package org.loomhive.production.handover;
