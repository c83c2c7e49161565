/**
 * What is told of pieces and makers in other languages than English, in which it is first written.
 */
package org.loomhive.catalog.told;
