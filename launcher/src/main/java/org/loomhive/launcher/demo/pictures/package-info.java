/**
 * Draws the pictures of the demo's products: cloth from a weave draft, baskets from plaiting
 * patterns, jars of honey. Each product gets its own, always the same.
 */
package org.loomhive.launcher.demo.pictures;
