/**
 * Letters to those who asked for them twice: once in a form, once by a link that only reaches who
 * reads the address. One click ends it, and then only a fingerprint of the address is left.
 */
package org.loomhive.newsletter;
