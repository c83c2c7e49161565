/** What pages write between #{ and }: found and called in the shortest way where it is our own. */
package org.loomhive.web.expression;
