#pragma once

#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

/// The quorum rules of domain 1.4 written anew, naively, on strings: nothing of models/ is used to compute what is expected.
struct Naive
{
    int nodes = 0;
    std::string weight; // NodeWeight, '1' or '0'
    std::string state;  // per node: 'm' member, 'p' paused member, 'o' out, 'l' lost
    std::string vote;   // DynamicWeight
    enum { NoWitness, Witness, DiskOnly } kind = NoWitness;
    bool dynamic = true;
    bool witnessOnline = false;
    bool witnessVote = false;
    bool running = true;
    int lower = -1; // LowerQuorumPriorityNodeID

    auto key() const { return std::tuple(state, vote, witnessOnline, witnessVote, running); }

    bool isMember(int n) const { return state[n] == 'm' || state[n] == 'p'; }
    bool floorOfThree() const { return dynamic && kind == Witness && std::count(weight.begin(), weight.end(), '1') >= 2; }

    std::pair<int, int> presentAndTotal() const
    {
        int present = 0;
        int total = 0;
        int members = 0;
        for (int n = 0; n < nodes; ++n)
            members += isMember(n);
        if (kind == DiskOnly)
            return {witnessOnline && members > 0 ? 1 : 0, 1};
        for (int n = 0; n < nodes; ++n) {
            const bool counts = dynamic ? vote[n] == '1' : weight[n] == '1';
            total += counts;
            present += counts && isMember(n);
        }
        const bool witnessCounts = kind == Witness && (dynamic ? witnessVote : true);
        total += witnessCounts;
        present += witnessCounts && witnessOnline;
        if (floorOfThree() && total < 3)
            total = 3;
        return {present, total};
    }
    bool quorate() const
    {
        const auto [present, total] = presentAndTotal();
        return 2 * present > total;
    }

    std::vector<Naive> settled() const
    {
        if (!dynamic || kind == DiskOnly)
            return {*this};
        Naive base = *this;
        std::vector<int> voters;
        for (int n = 0; n < nodes; ++n) {
            base.vote[n] = '0';
            if (isMember(n) && weight[n] == '1')
                voters.push_back(n);
        }
        for (int n : voters)
            base.vote[n] = '1';
        const bool even = voters.size() % 2 == 0;
        base.witnessVote = kind == Witness && witnessOnline && even;
        if (floorOfThree() && voters.size() + (base.witnessVote ? 1 : 0) < 3) { // Q-2a: nothing is taken away below three
            base.witnessVote = true;
            return {base};
        }
        if (base.witnessVote || !even || voters.empty() || (kind == Witness && witnessOnline))
            return {base};
        // Q-2 without a usable witness: one vote is taken away; with the floor only where three are left.
        if (floorOfThree() && voters.size() - 1 < 3) {
            base.witnessVote = true;
            return {base};
        }
        if (lower >= 0 && base.vote[lower] == '1') {
            base.vote[lower] = '0';
            return {base};
        }
        std::vector<Naive> all;
        for (int n : voters) {
            all.push_back(base);
            all.back().vote[n] = '0';
        }
        return all;
    }
};
