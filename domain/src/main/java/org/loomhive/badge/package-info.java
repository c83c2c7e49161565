/**
 * What the house claims in public of a product, a cooperative or a material. Each claim rests on a
 * paper; on the day after the paper lapses nobody reads the claim any more.
 */
package org.loomhive.badge;
