/** Cards with which members confirm what they are given: a code, and nothing about anybody. */
package org.loomhive.membership.card;
