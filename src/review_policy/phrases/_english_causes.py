"""
English words by which the causes of complaints are told.
"""

from __future__ import annotations

from typing import Final


CAUSES: Final = """
not
    not no never n't don't doesn't didn't isn't wasn't won't can't cannot
    couldn't hasn't haven't aren't weren't wouldn't without nothing dont doesnt
    didnt wont cant isnt wasnt nor none neither hardly barely zero nobody
nowhere
    no_longer not_even
broken
    broke broken break breaks breaking snapped split splits fell_apart
    falls_apart falling_apart came_apart came_off fell_off falls_off broke_off
    comes_off buckled collapsed cracked cracks cracking snaps
faulty
    faulty defective defect defects malfunction* leak leaks leaked leaking
    leaky overheat* flicker* stopped_working quit_working stops_working
    stopped_charging quit_after burnt_out burned_out burns_out burned_up
    disconnect* shuts_itself_off shuts_off shut_off died dies rusted rusts
    rusty wobbl* jams jammed unravel* frayed fraying rips ripped_after glitch*
    buggy short_circuit* caught_fire sparks sparked conked packed_up
    gave_up_the_ghost gave_out unusable drips dripping stuck_on drains_fast
    drains_quickly would_not_start kaput keeps_crashing crashes freezes crashed
    no_sound no_picture dead_pixel* comes_loose came_loose worn_out wore_out
    peels peeled peeling went_dead dead_on dead_after is_dead no_power_at
    loses_power
works
    work works worked working function functions functioned turn_on turns_on
    switch_on switches_on charge charges charged start starts hold_a_charge
    holds_a_charge power_on powers_on stick sticks seal seals hold_up holds_up
    connect connects connecting last lasts lasted
damaged
    damage damaged damages dent dented dents scratch scratched scratches
    smashed crushed shattered squashed torn ripped bent chipped chips soaked
    soaking ruined burst mangled battered spilled spilt in_pieces to_pieces
    in_bits broken_glass in_shards squished scuffed dinged cracked
arrived
    arrive* came come comes delivered delivery turned_up box boxed package
    parcel carton packed packaging opened unpack* unbox* arrival transit
    transport shipping shipped received out_of_the_box courier
in_use
    after_a_week after_a_month week weeks month months easily use uses used
    wash washes washing time_i after_two after_three first_time daily days
    after_only wear wearing within
strict_use
    easily wash washes washing after_one after_two after_three
lost
    delay* overdue still_waiting took_forever takes_forever never_arrived
    never_came never_turned_up never_showed_up never_received never_delivered
    got_lost was_lost lost_in* went_missing stuck_in_transit
    nothing_was_ever_here painfully_slow slow_shipping slow_delivery
    shipping_was_slow delivery_was_slow shipping_too_slow arrived_long_after
    long_after_the days_after_the_date took_ages takes_ages took_weeks
    took_a_month took_over_a took_three_weeks took_two_weeks taken_weeks
    not_here_yet hasn't_come hasn't_arrived weeks_to_arrive weeks_to_get
    lost_parcel missed_the_birthday too_late late_delivery missing_package
    missing_parcel shipping_took delivery_took late lateness
late_praise
    until_late late_at_night late_night not_late never_late better_late late_in
    late_evening latest lately my_late late_wife late_husband late_father
    late_mother late_mum late_dad
get
    arrive arrived come came receive received show_up turn_up delivered get got
parcel
    parcel package order item items shipment delivery mail goods stuff product
    thing
wrong_item
    wrong_item wrong_product wrong_colour wrong_color wrong_size wrong_model
    wrong_book wrong_one wrong_order wrong_part wrong_version wrong_items
    wrong_article wrong_thing wrong_shade wrong_edition wrong_film wrong_shirt
    not_what_i_ordered not_what_i_bought not_the_one_i_ordered
    not_the_item_i_ordered someone_else's_order completely_different_product
    completely_different_item totally_different_product different_product
    different_item instead_of_the_one instead_of_a instead_of_the
    instead_of_size rather_than_the other_than_what_i_ordered mixed_up_my_order
ordered
    ordered order asked_for requested paid_for bought purchased
sent
    sent send shipped received receive got delivered gave
instead
    instead but
part
    part parts screw* cable* cord lid* cover* charger* adapter* adaptor*
    manual* instruction* remote* battery batteries bolt* piece* leg legs wheel*
    handle* plug* page pages accessor* bracket* key keys hose* nut nuts washer*
    cap caps strap* nozzle* filter* case tray* bulb* attachment* fitting*
    component* shelf shelves sleeve* needle* knob* dowel* pin pins allen disc
    usb card hardware leads stand kit set puzzle
missing
    missing incomplete lacking lacks lacked not_included wasn't_included
    weren't_included not_in_the_box not_in_the_package wasn't_in_the_box
    nowhere_in_the_box only_three_of only_two_of only_one_of only_half
    one_short
included
    included include includes in_the_box in_the_package come_with came_with
    comes_with enclosed supplied with_it
without
    without no
no_need
    need* require* tool* mess hassle tangle* cord_to wireless problem*
rude
    rude rudely unhelpful unprofessional impolite arrogant scammer* scam liars
    lying dishonest rip_off_merchant hung_up hangs_up clueless
service
    service support seller sellers vendor staff helpline company people shop
    store reps representative
bad
    bad awful terrible horrible useless worst appalling poor dreadful horrid
    atrocious disgusting shocking pathetic lousy ridiculous hideous rubbish
    outrageous nasty crap
refuse
    refuse refuses refused refusing ignored ignores ignoring never_answered
    never_replied never_responded no_response no_reply no_answer got_back_to_me
    never_got_back won't_refund will_not_refund no_refund still_no_refund
    want_me_to_pay wants_me_to_pay make_me_pay made_me_pay keeps_lying
    won't_take_it_back denied_my rejected_my not_responding
    gave_me_the_runaround give_me_the_runaround passed_from nobody_ever
    without_my_consent cancelled_my_order canceled_my_order fobbed_off
reply
    reply replies replied answer answers answered respond responds responded
    response get_back refund refunded
expected
    expect* hoped hope imagined thought_it_would thought_it_was expectation*
    anticipated looked_like_it_would hyped hype promised_myself
lacking
    smaller weaker thinner lighter shorter less more better as bright big
    bigger larger stronger thicker live_up up_to heavier louder so
disappointing
    disappointing disappointed disappointment underwhelm* let_down
    nothing_special nothing_to_write_home mediocre too_small too_weak too_thin
    too_flimsy too_short too_dim too_quiet flimsy so_so meh lacklustre
    lackluster way_too_small
exceeded
    better_than exceed* above_my surpass* bigger_than more_than_i beyond_my
described
    described description advertised listing picture* photo* page advert ad
    title images image listed
claims
    claims_to claims supposed_to supposedly allegedly advertised claims_to_be
    it_claims was_promised is_advertised sold_as described_as
mismatch
    actually reality different plainly nothing_like turns_out fake isn't wasn't
    though reads
misleading
    misleading mislead* false_advertising false_advertisement deceptive
    not_as_described not_as_advertised not_as_pictured not_as_shown
    nothing_like_the_picture* nothing_like_the_photo*
    nothing_like_the_description different_from_the_description
    different_from_the_picture* different_than_the_picture*
    not_like_the_picture* doesn't_match_the_description
    does_not_match_the_description doesn't_match_the_picture*
    not_match_the_description bait_and_switch listing_is_wrong
ugly
    boring ugly hideous stinks stink stank smelly tacky tasteless bland
    predictable dull gaudy kitschy garish tedious drab not_my_style
    not_my_taste not_my_thing not_my_cup not_to_my_taste too_sweet too_salty
    too_bitter too_spicy too_bright_a tastes_like_soap tastes_like_cardboard
    tastes_like_plastic looks_cheap look_cheap cheap_looking gave_up_after
    smells_bad smells_like smells_of couldn't_finish_it far_too_sweet slow_plot
    old_fashioned cringe* badly_written poorly_written
looks
    colour color smell smells taste tastes design style pattern plot feel scent
    shade look looks fragrance flavour flavor story ending odour odor
    characters
like
    like liked love loved care_for fond enjoy enjoyed fan
mine
    my our mine
compatible
    compatible compatibility suit work_with works_with
fits
    fit fits fitted
overlooked
    my_mistake my_own_mistake my_fault my_own_fault my_bad my_own_stupid*
    misread mistakenly by_mistake by_accident accidentally overlooked
    did_not_realise didn't_realise did_not_realize didn't_realize
    did_not_notice didn't_notice should_have_read should've_read
    should_have_checked should_have_measured using_it_wrong didn't_read
    did_not_read i_ordered_the_wrong i_bought_the_wrong i_picked_the_wrong
    i_chose_the_wrong misunderstood was_unaware wasn't_aware failed_to_notice
    blame_myself i_measured_wrong not_compatible isn't_compatible user_error
    incompatible my_own_doing
expensive
    expensive overpriced pricey rip_off ripoff extortionate cost_more_than
    costs_more_than costs_twice twice_as_much too_dear too_much_for
    price_is_ridiculous charges_are_outrageous poor_value bad_value
    terrible_value not_worth_the not_worth_it not_good_value price_gouging
    steep_price exorbitant pay_a_lot pay_through paid_too_much
    price_is_too_high too_high_a_price costly costs_a_fortune daylight_robbery
worth
    worth
price
    price prices priced cost costs postage charges money
inexpensive
    inexpensive not_expensive less_expensive more_expensive_ones expensive_ones
    expensive_brands
price_fell
    price_drop* cheaper half_the_price half_price on_sale price_fell
    price_went_down price_cut cut_the_price discounted marked_down paid_less
    paid_twenty_less for_less now_costs now_it_costs knocked_off
    price_reduction price_dropped dropped_by dropped_the_price reduced_the
    reduced_by price_lowered price_goes_down
then
    later next_day day_after week_after days_after now after last_month
    had_waited since right_after week days
bought
    bought ordered order purchase purchased paid got_mine ordered_it
rival
    competitor* rival* own_site web_shop webshop website their_website
    their_shop their_store own_brand own_shop our_shop on_their other_brand
    another_brand their_version their_site look_them_up available_at sold_at
    find_it_at own_store at_brand brand brand's store
go_buy
    buy_the get_the go_to try_the choose_the order_from search_for go_for_the
    buy_there buy_from visit_our skip_this go_with_the head_to better_choose
    better_off switched_to check_out_the find_it_at better_one
superior
    better superior beats far_better outperform* surpasses
event
    snowstorm* storm storms blizzard* hurricane* flood* strike strikes customs
    lockdown* pandemic covid earthquake* power_cut power_outage heatwave
    weather typhoon* quarantine border rain
because
    because due_to held stuck thanks_to meant stopped that_was fried took owing
    soaked blew weeks ruined caused
beast
    dog dogs dog's cat mouse mice rats squirrel*
chewed
    chewed ate ripped bit destroyed shredded stole
wish
    would_be_nice* would_be_great would_be_better would_be_good please_add
    i_wish_it wish_it_had wish_it_came wish_there_was wish_they could_do_with
    could_use only_thing_missing would_love_to_see would_love_a if_only
    i_would_have_liked would_have_liked would_have_been_nice would_be_a_good
    would_be_a_nice would_be_a_great next_version should_have_a hope_they_add
    would_like_to_see wish_for would_be_handy would_be_useful should_come_with
    wish_this should_come_in it_needs_a_longer it_needs_a_bigger
praise
    great perfect perfectly excellent love wonderful happy brilliant fantastic
    amazing good well best pleased lovely superb awesome
remedy
    fix* repair* cover* prevent* protect* patch* hide hides no_more against
    replacing replaces replaced seals sealed
earlier
    old previous last_one last_pair former other_one
if
    if in_case unless
colour
    black white red blue green pink grey gray yellow brown purple orange silver
    gold navy
says
    says said states stated claims claim promise promises promised reads shown
    shows
less
    less lower dropped
idiom
    break_the_bank broke_the_bank breaks_the_bank broke_my_heart broke_the_ice
    breaking_news to_die_for crack_of_dawn
"""
