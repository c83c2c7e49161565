/** What members decide together: one member, one vote, and nobody can tell whose vote was which. */
package org.loomhive.fund.vote;
