/**
 * What lies where now, kept beside the movements, so that boards are fast; a check compares both.
 */
package org.loomhive.material.balance;
