package fr.jalon.market.web;

import java.util.List;

/** Why a contract has the dates it has, as its page and the list of what comes up say it. */
record ContractReasons(List<String> reasons) {}
