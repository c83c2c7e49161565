/** What companies pay by how many pieces they take, and how many they take at least. */
package org.loomhive.wholesale.price;
