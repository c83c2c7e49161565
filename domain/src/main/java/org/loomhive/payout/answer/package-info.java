/** What the bank says about a run, taken once, and what came back or could not be placed. */
package org.loomhive.payout.answer;
