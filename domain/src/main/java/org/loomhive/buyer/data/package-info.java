/** What is kept about a buyer: she takes it with her, and has it erased. */
package org.loomhive.buyer.data;
