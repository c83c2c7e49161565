/**
 * Looking at material when it comes: what is doubtful is held back until somebody says it is good.
 */
package org.loomhive.material.check;
