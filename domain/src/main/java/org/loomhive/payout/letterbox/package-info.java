/** How a member hands over her payout details: sealed, dropped, and never read back. */
package org.loomhive.payout.letterbox;
