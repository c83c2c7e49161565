/**
 * Money that is not the organisation's to use as it likes: the premium on which members vote, their
 * shares and their surplus, and what donors gave for a purpose.
 */
package org.loomhive.fund;
