/** Shops that buy to sell: who they are, what they pay by how many they take, what they ordered. */
package org.loomhive.wholesale;
